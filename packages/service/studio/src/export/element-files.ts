import { DATA_KINDS } from '@toile/contract';
import type { ElementId } from '@toile/kernel';
import type { Reader } from '../ports/store.ts';
import { utf8 } from './archive.ts';
import type { ArchiveFile } from './archive.ts';
import { slugOf } from './file-name.ts';

/** An element as files of an export: its picture, its cleaned drawing, what was made of it. None where it is not there any more. */
export async function filesOfElement(store: Pick<Reader, 'element' | 'elementBytes' | 'elementData'>, id: ElementId): Promise<readonly ArchiveFile[]> {
  const stored = await store.element(id);
  if (!stored) return [];
  const name = `elements/${id}-${slugOf(stored.record.title.replace(/\.[a-z0-9]{2,5}$/i, ''))}`;
  const files: ArchiveFile[] = [];
  const picture = await store.elementBytes(id, 'picture'), vector = await store.elementBytes(id, 'vector');
  if (picture) files.push({ path: `${name}.png`, bytes: picture });
  if (vector) files.push({ path: `${name}.svg`, bytes: vector });
  for (const kind of DATA_KINDS) {
    const data = stored.record.dataKinds.includes(kind) ? await store.elementData(id, kind) : undefined;
    if (data) files.push({ path: `${name}.${kind}.json`, bytes: utf8(`${JSON.stringify(data)}\n`) });
  }
  return files;
}
