/** `garments[0].print.scale` as its steps: `['garments', 0, 'print', 'scale']`. `undefined` when it is no such path. */
export function parsePath(path: string): readonly (string | number)[] | undefined {
  const steps: (string | number)[] = [];
  const pattern = /(?:^|(?<=.)\.)([A-Za-z][A-Za-z0-9-]*)|\[(\d{1,4})\]/y;
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (!match) return undefined;
    steps.push(match[1] ?? Number(match[2]));
  }
  return steps.length > 0 && typeof steps[0] === 'string' ? steps : undefined;
}

/** The steps as a path. */
export function pathOf(steps: readonly (string | number)[]): string {
  return steps.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** What lies at the path, `undefined` where nothing does. */
export function valueAt(document: unknown, steps: readonly (string | number)[]): unknown {
  let value = document;
  for (const step of steps) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A copy with the value at the path; `undefined` takes the field away. All that is not on the path is the same object as before. */
export function withValueAt(document: unknown, steps: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return to;
  if (Array.isArray(document)) {
    const copy = [...(document as unknown[])];
    if (rest.length === 0 && to === undefined) copy.splice(Number(step), 1);
    else copy[Number(step)] = withValueAt(copy[Number(step)], rest, to);
    return copy;
  }
  const copy: Record<string, unknown> = { ...(document as Record<string, unknown> | undefined) };
  if (rest.length === 0 && to === undefined) delete copy[String(step)];
  else copy[String(step)] = withValueAt(copy[String(step)], rest, to);
  return copy;
}
