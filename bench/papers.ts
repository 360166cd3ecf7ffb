import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import {
  type CertificateRecord,
  certificateLetter,
  certificateLetters,
} from '#contexts/certification/papers/certificate-letter.ts';
import { samples } from '#contexts/certification/papers/samples.ts';
import { stopPapers } from '#kernel/papers/engine.ts';
import { openCompiler } from '#kernel/papers/press.ts';
import { printableJson } from '#kernel/papers/printable.ts';
import { projectRoot } from '#kernel/root.ts';
import { type Bench, median, round, timed } from './row.ts';

type Certificate = z.input<typeof CertificateRecord>;

const at = new Date('2026-12-04T02:00:00Z');
const template = 'src/contexts/certification/papers/certificate-letter.typ';
const sample = samples.find((one) => one.paper === certificateLetter)!.data as unknown as Certificate;
const certificate = (i: number): Certificate => ({
  ...sample,
  holder: `Pemegang Contoh ${i}`,
  number: `410/KOPER/PLG5/${String(i).padStart(4, '0')}/XII/2026`,
  verification: { address: `https://pancakarya.test/verifikasi/410-KOPER-PLG5-${i}` },
});

const residentMB = () => process.memoryUsage.rss() / 2 ** 20;

/** The same template and data straight through the compiler, in this thread, without queue, checks or eviction. */
function bare() {
  const compiler = openCompiler(projectRoot);
  return (i: number) => {
    const data = printableJson(certificateLetter.data.parse(certificate(i)));
    const compiled = compiler.compile({ mainFilePath: join(projectRoot, template), inputs: { data, language: 'id' } });
    return compiler.pdf(compiled.result!, { pdfStandard: 'a-2a', creationTimestamp: 1_796_349_600 });
  };
}

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same two pages as HTML: same words, face, QR code and border (handed in as SVG). */
function html(record: z.output<typeof CertificateRecord>, border: string): string {
  const rows = record.units.map(
    (unit, i) => `<tr><td>${i + 1}</td><td>${unit.code}</td><td>${escaped(unit.title)}</td></tr>`,
  );
  return `<main>${border}<h1>SERTIFIKAT KOMPETENSI</h1><p>${record.number}</p><p>Dengan ini dinyatakan bahwa</p><h2>${escaped(record.holder)}</h2>
    <p>telah kompeten pada skema sertifikasi</p><h3>${escaped(record.scheme.name)}</h3><p>berlaku sampai dengan ${record.validUntil}</p>
    <div class="qr">${record.verification.qr}</div><p>${record.verification.address}</p></main>
    <main><h2>Daftar unit kompetensi</h2><table><tr><th>No.</th><th>Kode unit</th><th>Judul unit</th></tr>${rows.join('')}</table></main>`;
}

/** Milliseconds a warm headless Chromium takes for the same letter: one open page, content set, printed. */
async function chromiumMedian(): Promise<number> {
  const border = openCompiler(projectRoot).plainSvg({
    mainFileContent: `#import "/src/contexts/certification/papers/certificate-border.typ": *
      #set page(margin: 0pt)
      #place(center + horizon, frame)#place(center + horizon, seal)#place(center + horizon, halo)`,
  });
  const { default: packed } = await import('@sparticuz/chromium');
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
  try {
    const page = await browser.newPage();
    const font = readFileSync(
      join(projectRoot, 'node_modules/@expo-google-fonts/plus-jakarta-sans/400Regular/PlusJakartaSans_400Regular.ttf'),
    );
    await page.setContent(`<style>@font-face{font-family:P;src:url(data:font/ttf;base64,${font.toString('base64')})}
      main{font-family:P;text-align:center;padding:20mm;border:3px double;height:230mm;break-after:page}.qr{width:23mm}main>svg{position:absolute;inset:0;width:190mm}</style><body></body>`);
    await page.evaluate('document.fonts.load("1em P")');
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const body = html(certificateLetter.data.parse(certificate(700_000 + i)), border);
      const took = await timed(async () => {
        await page.evaluate((text) => {
          document.body.innerHTML = text;
        }, body);
        await page.pdf({ format: 'A4', tagged: true });
      });
      if (i >= 10) times.push(took);
    }
    return median(times);
  } finally {
    await browser.close();
  }
}

/**
 * The papers bench: the certificate letter (two pages) through the engine against a bare compile of the same source,
 * and against a warm Chromium, a hundred in one file, and the memory after `pages` more pages (default 5,000; first argument on the command line).
 */
export async function bench(pages = 5_000): Promise<Bench> {
  const engine = (i: number) => certificateLetter.render(certificate(i), { language: 'id', at });
  const direct = bare();
  for (let i = 0; i < 20; i++) {
    await engine(i);
    direct(i + 400_000);
  }
  const times = { engine: [] as number[], bare: [] as number[] };
  for (let i = 100; i < 250; i++) {
    times.engine.push(await timed(() => engine(i)));
    // Other records than the engine's: the compiler remembers across threads, and the same one would come out of memory.
    times.bare.push(await timed(() => direct(i + 500_000)));
  }
  const [one, alone] = [median(times.engine), median(times.bare)];

  const browser = await chromiumMedian();

  const records = Array.from({ length: 100 }, (_, i) => certificate(1_000 + i));
  const together: number[] = [];
  for (let i = 0; i < 3; i++) {
    together.push(
      await timed(() =>
        certificateLetters.render({ records }, { language: 'id', at: new Date(at.getTime() + i * 1_000) }),
      ),
    );
  }

  // What the bare compiler of this process keeps must not hide in the engine's figure: settle first, then measure growth.
  for (let i = 0; i < 250; i++) await engine(10_000 + i);
  const before = residentMB();
  for (let i = 0; i < pages / 2; i++) await engine(20_000 + i);
  const after = residentMB();
  await stopPapers();
  return {
    name: 'papers',
    rows: [
      {
        what: 'certificate letter, one by one',
        value: round(one),
        unit: 'ms',
        comparedWith: `bare compile ${round(alone)} ms`,
        ratio: round(one / alone),
        aim: { atMost: 1.5 },
      },
      {
        what: 'certificate letter, one by one',
        value: round(one),
        unit: 'ms',
        comparedWith: `warm Chromium ${round(browser)} ms`,
        ratio: round(one / browser),
        aim: { atMost: 0.25 },
      },
      {
        what: '100 letters in one file, per letter',
        value: round(median(together) / 100),
        unit: 'ms',
        comparedWith: `warm Chromium ${round(browser)} ms`,
        ratio: round(median(together) / 100 / browser),
      },
      {
        what: `resident memory after ${pages} more pages`,
        value: round(after, 0),
        unit: 'MB',
        comparedWith: `before them ${round(before, 0)} MB`,
        ratio: round(after / before),
        aim: { atMost: 1.1 },
      },
    ],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.table((await bench(Number(process.argv[2] ?? 5_000))).rows);
}
