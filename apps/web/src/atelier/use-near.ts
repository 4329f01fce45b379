import { useEffect, useState } from 'react';

// Three screens: a board of sixty is drawn whole, and one of two hundred holds the pixels of what a designer may scroll to next.
const NEAR_PX = 3000;

type Listener = (isNear: boolean) => void;
const listeners = new WeakMap<Element, Listener>();
let observer: IntersectionObserver | undefined;

// One observer for all pictures: two hundred of their own would each be asked on every scroll.
function shared(): IntersectionObserver {
  observer ??= new IntersectionObserver((entries) => {
    for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting);
  }, { rootMargin: `${NEAR_PX}px` });
  return observer;
}

/** Whether an element is on the screen or within a few screens of it. */
export function useNear(target: React.RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const box = element.getBoundingClientRect();
    // Known at once for what stands on the screen: an observer answers a frame later, and the first picture is waited for.
    if (box.top < window.innerHeight + NEAR_PX && box.bottom > -NEAR_PX) setNear(true);
    listeners.set(element, setNear);
    shared().observe(element);
    return () => {
      listeners.delete(element);
      shared().unobserve(element);
    };
  }, [target]);
  return isNear;
}

/** How soon a picture is wanted: those on the screen first, as one reads; then by their distance. Lower is sooner. */
export function wantedness(element: Element): number {
  const box = element.getBoundingClientRect();
  if (box.bottom < 0) return -box.bottom + 1000;
  if (box.top > window.innerHeight) return box.top;
  return box.top * 0.1 + box.left * 0.001;
}
