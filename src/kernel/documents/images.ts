import sharp from 'sharp';

/** Limits of pictures: pixels that may be decoded, and the longest edge and quality that are kept. */
export const imageLimits = { pixels: 60_000_000, edge: 2400, quality: 85 };

/** A picture as it is stored. */
export interface StoredImage {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * Draws a picture anew as JPEG: turned as the camera meant it, at most 2400 px on its longer edge, colours in sRGB, transparency on white.
 * Nothing of the sent file survives but what is seen: no EXIF, no place, no profile, nothing appended.
 * Answers undefined for what cannot be decoded whole or would unfold to more than {@link imageLimits} pixels.
 */
export async function redrawImage(bytes: Uint8Array): Promise<StoredImage | undefined> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: imageLimits.edge, height: imageLimits.edge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: imageLimits.quality })
      .toBuffer({ resolveWithObject: true });
    return { bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}

/** How far a picture is from a portrait of 3 x 4. */
export interface PhotoRatio {
  width: number;
  height: number;
  /** Width divided by height as seen, 0.75 for 3 x 4. */
  ratio: number;
  fits: boolean;
}

/**
 * Whether a picture is a portrait of 3 x 4 (width to height), as pass photos are asked for. `tolerance` is the share by which the ratio
 * may differ: scans are cut by hand. Answers undefined for what is not a picture.
 */
export async function photoRatio(bytes: Uint8Array, tolerance = 0.03): Promise<PhotoRatio | undefined> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: imageLimits.pixels }).metadata();
    const { width, height } = autoOrient;
    const ratio = width / height;
    return { width, height, ratio, fits: Math.abs(ratio / (3 / 4) - 1) <= tolerance };
  } catch {
    return undefined;
  }
}
