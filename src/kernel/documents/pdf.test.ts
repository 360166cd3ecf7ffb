import { afterAll, describe, expect, test } from 'vitest';
import { examinePdf, pdfLimits, stopPdf } from './pdf.ts';
import { pages, pdfOf, pdfWithObjectStream } from './sample-pdfs.ts';

afterAll(stopPdf);

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';

describe('papers as people send them', () => {
  test.each([
    ['plain', pdfOf(pages(3)), 3],
    ['opens at a page', pdfOf(pages(1, '/OpenAction[3 0 R/Fit]')), 1],
    ['opens at a page by an action', pdfOf(pages(1, '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>')), 1],
    [
      'links to the web',
      pdfOf(pages(1, '', '/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://bnsp.go.id)>>>>]')),
      1,
    ],
    ['speaks of /JavaScript in a text', pdfOf(pages(1, '/Lang(/JS /JavaScript /Launch)')), 1],
    ['with an object stream', pdfWithObjectStream('<</Harmless true>>'), 1],
  ])('%s', async (_, bytes, count) => {
    expect(await examinePdf(bytes)).toEqual({ pages: count });
  });
});

describe('active content', () => {
  test.each([
    ['script on opening', pdfOf(pages(1, `/OpenAction${script}`)), 'JavaScript'],
    ['script on opening behind a reference', pdfOf([...pages(1, '/OpenAction 4 0 R'), script]), 'JavaScript'],
    ['name with escapes', pdfOf(pages(1, '/OpenAction<</#53/J#61vaScript/#4a#53(x)>>')), 'JavaScript'],
    ['name behind a reference', pdfOf([...pages(1, '/OpenAction<</S 4 0 R>>'), '/J#61vaScript']), 'JavaScript'],
    ['script in the name tree', pdfOf(pages(1, '/Names<</JavaScript<</Names[(a)4 0 R]>>>>')), 'JavaScript'],
    ['script in an object stream', pdfWithObjectStream(script, '/OpenAction 4 0 R'), 'JavaScript'],
    ['script nobody refers to', pdfWithObjectStream(script), 'JavaScript'],
    ['script deep in arrays', pdfOf(pages(1, `/Deep[[[[${script}]]]]`)), 'JavaScript'],
    ['actions of a page', pdfOf(pages(1, '', '/AA<</O<</S/GoTo/D[3 0 R/Fit]>>>>')), 'AA'],
    ['starts a program', pdfOf(pages(1, '/OpenAction<</S/Launch/F(cmd.exe)>>')), 'Launch'],
    ['opens a file elsewhere', pdfOf(pages(1, '/OpenAction<</S/GoToR/F(\\\\\\\\evil\\\\share)/D[0/Fit]>>')), 'GoToR'],
    ['sends a form', pdfOf(pages(1, '', '/Annots[<</Subtype/Link/A<</S/SubmitForm/F(http://x)>>>>]')), 'SubmitForm'],
    ['attached file', pdfOf([...pages(1), '<</Type/EmbeddedFile/Length 2>>\nstream\nhi\nendstream']), 'EmbeddedFile'],
    ['file of the name tree', pdfOf(pages(1, '/Names<</EmbeddedFiles<</Names[]>>>>')), 'EmbeddedFiles'],
    ['rich media', pdfOf(pages(1, '', '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]')), 'RichMedia'],
    ['XFA form', pdfOf(pages(1, '/AcroForm<</XFA(x)/Fields[]>>')), 'XFA'],
  ])('%s', async (_, bytes, what) => {
    expect(await examinePdf(bytes)).toMatchObject({ active: what });
  });
});

describe('unreadable', () => {
  const encrypted = `<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>/P -4>>`;
  test.each([
    ['encrypted', pdfOf([...pages(1), encrypted], '/Encrypt 4 0 R/ID[<00><00>]'), 'encrypted'],
    ['head only', new TextEncoder().encode('%PDF-1.7\nnothing more'), 'damaged'],
    ['cut in the middle', pdfOf(pages(5)).slice(0, 400), 'damaged'],
    ['end missing', pdfOf(pages(5)).slice(0, -60), 'damaged'],
    ['no pages', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 0/Kids[]>>']), 'damaged'],
    [
      'pages that contain themselves',
      pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[2 0 R]>>']),
      'damaged',
    ],
    ['nested a thousand deep', pdfOf(pages(1, `/Deep${'['.repeat(1000)}${']'.repeat(1000)}`)), 'damaged'],
  ])('%s', async (_, bytes, why) => {
    expect(await examinePdf(bytes)).toEqual({ unreadable: why });
  });

  test('what takes too long is given up, and the next file is examined', async () => {
    const { milliseconds } = pdfLimits;
    // A thread that has yet to start is slower than this.
    await stopPdf();
    pdfLimits.milliseconds = 1;
    const slow = await examinePdf(pdfOf(pages(1))).finally(() => {
      pdfLimits.milliseconds = milliseconds;
    });
    expect(slow).toEqual({ unreadable: 'too-complex' });
    expect(await examinePdf(pdfOf(pages(2)))).toEqual({ pages: 2 });
  });
});

test('files sent at once are answered each with its own', async () => {
  const counts = [4, 1, 7, 2];
  expect(await Promise.all(counts.map((count) => examinePdf(pdfOf(pages(count)))))).toEqual(
    counts.map((pages) => ({ pages })),
  );
});
