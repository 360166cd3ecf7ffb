import QRCode from 'qrcode';

/** A QR code as an SVG of one path, without quiet zone (the paper leaves it). Level M: readable with 15 % worn off. */
export function qrSvg(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  let path = '';
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (!modules.get(y, x)) continue;
      let width = 1;
      while (x + width < side && modules.get(y, x + width)) width++;
      path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#1d2330" d="${path}"/></svg>`;
}
