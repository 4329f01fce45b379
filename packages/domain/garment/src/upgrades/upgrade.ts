import { failure, showValue, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { DESIGN_SCHEMA } from '../design.ts';
import { isRaw } from '../read.ts';
import type { Raw } from '../read.ts';
import { parts } from './0001-parts.ts';

/** One step from a schema version to the next: a pure change of shape, on unchecked data. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  apply(document: Raw): Raw;
}

/** Every upgrade, oldest first; a test says that they are consecutive and end at the current version. */
export const UPGRADES: readonly Upgrade[] = [parts];

const CURRENT = Number(DESIGN_SCHEMA.split('/')[1]);

/** The document in the current version's shape; a document of this version comes back as it is. */
export function upgradeDesign(json: unknown): Outcome<Raw> {
  if (!isRaw(json)) {
    return failure({ code: 'field-wrong-type', where: '', message: 'A design is an object.', came: showValue(json), expected: `{ "schema": "${DESIGN_SCHEMA}", … }` });
  }
  const schema = json['schema'];
  const version = typeof schema === 'string' ? /^toile\.design\/(\d{1,6})$/.exec(schema)?.[1] : undefined;
  if (version === undefined) {
    return failure({ code: schema === undefined ? 'field-missing' : 'schema-unknown', where: 'schema', message: schema === undefined ? 'The design does not say which schema it follows.' : 'This is not a schema of a design.', ...(schema === undefined ? {} : { came: showValue(schema) }), expected: DESIGN_SCHEMA });
  }
  if (Number(version) > CURRENT) {
    return failure({ code: 'schema-newer', where: 'schema', message: 'The design was made by a newer version.', came: showValue(schema), expected: `${DESIGN_SCHEMA} or older`, hint: 'update this program' });
  }
  let document: Raw = json;
  for (const upgrade of UPGRADES) if (upgrade.from >= Number(version)) document = upgrade.apply(document);
  return success(document);
}
