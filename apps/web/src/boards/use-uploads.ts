import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { causeText } from '../shell/problem-text.ts';
import { uploadElement } from './boards-client.ts';
import type { ElementKind, ElementRecord } from './boards-client.ts';

/** One file on its way in. */
export interface Upload {
  readonly id: number;
  readonly name: string;
  /** 0–1 of the bytes; 1 while the studio looks at it. */
  readonly part: number;
  /** Why it was refused, in the language of the screen. */
  readonly refusal?: { readonly text: string; readonly detail: string | undefined };
  /** Stops it, or puts its refusal away. */
  readonly close: () => void;
}

/** Files on their way in, two at a time at most; `onElement` hears of each that was taken in, in any order. */
export interface Uploads { readonly list: readonly Upload[]; readonly add: (files: Iterable<File>) => void }

const ABREAST = 2;
let nextId = 1;

/** Brings files into the library as elements of a kind. */
export function useUploads(kind: ElementKind, onElement: (record: ElementRecord) => void): Uploads {
  const [list, setList] = useState<readonly Upload[]>([]);
  const queries = useQueryClient();
  const waiting = useRef<(() => Promise<void>)[]>([]);
  const running = useRef(0);
  const hear = useRef(onElement);
  hear.current = onElement;
  const stops = useRef(new Set<AbortController>());
  useEffect(() => () => { for (const stop of stops.current) stop.abort(); }, []);

  const pump = useCallback(() => {
    while (running.current < ABREAST) {
      const job = waiting.current.shift();
      if (!job) return;
      running.current += 1;
      void job().finally(() => {
        running.current -= 1;
        pump();
      });
    }
  }, []);
  const add = useCallback((files: Iterable<File>) => {
    for (const file of files) {
      const id = nextId++;
      const stop = new AbortController();
      stops.current.add(stop);
      const close = (): void => {
        stop.abort();
        setList((now) => now.filter((one) => one.id !== id));
      };
      const set = (change: Partial<Upload>): void => setList((now) => now.map((one) => (one.id === id ? { ...one, ...change } : one)));
      setList((now) => [...now, { id, name: file.name, part: 0, close }]);
      waiting.current.push(async () => {
        if (stop.signal.aborted) return;
        try {
          const record = await uploadElement(file, kind, { onProgress: (part) => set({ part }), signal: stop.signal });
          queries.setQueryData(['element', record.id], record);
          void queries.invalidateQueries({ queryKey: ['elements'] });
          hear.current(record);
          setList((now) => now.filter((one) => one.id !== id));
        } catch (cause) {
          const refusal = causeText(cause);
          if (refusal) set({ refusal });
        } finally {
          stops.current.delete(stop);
        }
      });
    }
    pump();
  }, [kind, pump, queries]);
  return { list, add };
}
