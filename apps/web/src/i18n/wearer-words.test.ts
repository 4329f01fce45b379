import { FACE_FAMILIES, HAIR_IDS, POSE_IDS, SHOE_IDS } from '@toile/figure';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { hasWearerName, wearerName } from './wearer-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHk } from './zh-hk.ts';

const ALL = [['pose', POSE_IDS], ['face', FACE_FAMILIES], ['hair', HAIR_IDS], ['shoes', SHOE_IDS]] as const;

describe('the names of the wearer', () => {
  it('are there for every pose, face, hairstyle and pair of shoes, in three languages', () => {
    for (const [facet, ids] of ALL) for (const id of ids) {
      expect(hasWearerName(facet, id), `${facet} ${id}`).toBe(true);
      for (const language of ['en', 'zh-Hans', 'zh-HK']) expect(wearerName(facet, id, language), `${facet} ${id} ${language}`).toMatch(language === 'en' ? /^[A-Z]/ : /\p{Script=Han}/u);
    }
  });
});

describe('the words of the screen', () => {
  it('keep their places to fill in, in every language', () => {
    const places = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();
    for (const [key, text] of Object.entries(en)) for (const other of [zhHans, zhHk]) expect(places(other[key as keyof typeof en]), key).toEqual(places(text));
  });
});
