import { describe, expect, it } from 'vitest';
import { createClient, RequestRefused } from './client.ts';
import { problemsToBody } from './schemas/problem.ts';
import { ROUTES } from './routes.ts';
import type { Transport, TransportRequest } from './transport.ts';

interface Sent { readonly url: string; readonly request: TransportRequest }

function clientOf(answer: () => Response) {
  const sent: Sent[] = [];
  const fetch: Transport = async (url, request) => {
    sent.push({ url, request });
    return answer();
  };
  return { sent, client: createClient({ fetch, createDecoder: () => new TextDecoder(), baseUrl: 'http://studio', designer: '陳小姐' }) };
}

/** A body that comes in pieces of so many bytes, so that lines and characters are cut anywhere. */
function inPieces(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  return new Response(new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  }));
}

describe('the client', () => {
  it('fills the path, the query and the body, and says who asks', async () => {
    const { sent, client } = clientOf(() => Response.json({ designs: [] }));
    await client.listDesigns('c/1', { selected: true });
    expect(sent[0]?.url).toBe('http://studio/api/collections/c%2F1/designs?selected=true');
    expect(decodeURIComponent(sent[0]?.request.headers['toile-designer'] ?? '')).toBe('陳小姐');
    await client.orderTray('c', ['b', 'a']);
    expect(sent[1]?.request).toMatchObject({ method: 'PUT', body: '{"designIds":["b","a"]}' });
  });

  it.each([1, 2, 3, 7, 1000])('reads a stream of designs cut every %i bytes', async (size) => {
    const lines = [
      { type: 'board', board: { id: 'b', brief: '水墨大衣' } },
      { type: 'design', design: { id: 'd1' } },
      { type: 'design', design: { id: 'd2', why: '要：羊毛' } },
      { type: 'done', count: 2 },
    ];
    const { client } = clientOf(() => inPieces(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), size));
    const seen: unknown[] = [];
    const count = await client.streamBoard('c', { brief: '水墨大衣' }, { onBoard: (board) => seen.push(board.brief), onDesign: (design) => seen.push(design.id) });
    expect(seen).toEqual(['水墨大衣', 'd1', 'd2']);
    expect(count).toBe(2);
  });

  it('says so when a board stops in the middle', async () => {
    const { client } = clientOf(() => inPieces(`${JSON.stringify({ type: 'design', design: { id: 'd1' } })}\n`, 1000));
    await expect(client.streamBoard('c', { brief: 'x' }, { onDesign: () => undefined })).rejects.toThrow('middle of the board');
  });

  it('turns a refusal into its problems, whoever answered', async () => {
    const problem = { code: 'count-out-of-range', where: 'count', message: 'That is too many.', came: '201', expected: '1–200' } as const;
    const refused = clientOf(() => Response.json(problemsToBody([problem]), { status: 400 }));
    await expect(refused.client.createBoard('c', { brief: 'x', count: 200 })).rejects.toMatchObject({ status: 400, problems: [problem] });
    const proxy = clientOf(() => new Response('<html>bad gateway', { status: 502 }));
    await expect(proxy.client.getHealth()).rejects.toBeInstanceOf(RequestRefused);
  });
});

describe('the routes', () => {
  it('have one method and path each, and a schema for every parameter of the path', () => {
    const seen = new Set<string>();
    for (const [name, route] of Object.entries(ROUTES)) {
      const key = `${route.method} ${route.path}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
      const names = [...route.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1]);
      const shape = 'params' in route && route.params ? Object.keys((route.params as unknown as { shape: object }).shape) : [];
      expect(shape, name).toEqual(names);
      expect('answer' in route || 'produces' in route, `${name} answers with something`).toBe(true);
    }
  });
});
