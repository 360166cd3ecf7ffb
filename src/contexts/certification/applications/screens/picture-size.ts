/** Width and height of a JPEG as its frame header says, or undefined when it has none. Pictures taken in are always JPEG. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 <= bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Whether a picture is near enough to 3 x 4, standing: within 6 %. */
export const isThreeByFour = ({ width, height }: { width: number; height: number }): boolean =>
  Math.abs(width / height / (3 / 4) - 1) <= 0.06;
