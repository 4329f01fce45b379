import type { ElementPictures } from '@toile/studio';

/** Decodes and resizes pictures that this studio encoded itself; nothing of a stranger's comes here. sharp is loaded with the first. */
export function openElementPictures(): ElementPictures {
  const open = async (png: Uint8Array) => (await import('sharp')).default(png);
  return {
    pixels: async (png, side) => {
      const { data, info } = await (await open(png)).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
    },
    resize: async (png, { width, form }) => {
      const resized = (await open(png)).resize({ width, withoutEnlargement: true });
      return (form === 'webp' ? resized.webp({ quality: 86, effort: 2 }) : resized.png({ compressionLevel: 4 })).toBuffer();
    },
  };
}
