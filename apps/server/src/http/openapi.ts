type Schemas = Record<string, unknown>;
interface Document { readonly components?: { readonly schemas?: Schemas } }

const REF = '#/components/schemas/';

/**
 * The document with one schema where the generator wrote two: it names each schema once as it comes in (`DesignInput`) and once as it goes
 * out (`Design`). Where they differ only in whether strange fields are allowed, the one that comes in stays, under the plain name.
 */
export function mergeTwins(document: Document): Document {
  const schemas = document.components?.schemas ?? {};
  const twins = new Set(Object.keys(schemas).filter((name) => name.endsWith('Input') && Object.hasOwn(schemas, name.slice(0, -5))).map((name) => name.slice(0, -5)));
  const plain = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === 'additionalProperties' && inner === false ? undefined : inner)).replaceAll(/"#\/components\/schemas\/(\w+?)Input"/g, (whole, name: string) => (twins.has(name) ? `"${REF}${name}"` : whole));
  // A schema that truly differs keeps both names, and so does any that refers to it.
  for (let isShrinking = true; isShrinking;) {
    const different = [...twins].filter((name) => plain(schemas[name]) !== plain(schemas[`${name}Input`]));
    for (const name of different) twins.delete(name);
    isShrinking = different.length > 0;
  }
  const merged: Schemas = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (name.endsWith('Input') && twins.has(name.slice(0, -5))) continue;
    merged[name] = twins.has(name) ? schemas[`${name}Input`] : schema;
  }
  const whole = { ...document, components: { ...document.components, schemas: merged } };
  return JSON.parse(JSON.stringify(whole).replaceAll(/"#\/components\/schemas\/(\w+?)Input"/g, (text, name: string) => (twins.has(name) ? `"${REF}${name}"` : text))) as Document;
}
