import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PressAnswer, PressJob } from './job.ts';
import { missingGlyphs, spellOut } from './printable.ts';

// Runs in a worker thread, straight from this file: it imports no other room, and types are all that Node has to strip.
// Results older than this many papers leave the compiler's memory. What every paper shares (templates, border, fonts) is younger.
const keepForPapers = 3;
const weights = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'];

/** The Typst compiler over the project's directory, with the fonts of the package only: no font of the machine is ever used. */
export function openCompiler(root: string): NodeCompiler {
  const fonts = join(root, 'node_modules/@expo-google-fonts/plus-jakarta-sans');
  const fontBlobs = weights.map((weight) => readFileSync(join(fonts, weight, `PlusJakartaSans_${weight}.ttf`)));
  return NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] });
}

const spoken = (message: unknown): string[] => {
  const said = [...String(message).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
    text!.replaceAll('\\"', '"'),
  );
  return said.length > 0 ? said : [String(message)];
};

const described = (line: { path?: string; range?: { start: { line: number } } | null; message: string }) =>
  `${line.path ?? ''}:${(line.range?.start.line ?? 0) + 1} ${line.message}`;

/** Prints one paper; characters that no font has are spelled out and the paper printed again. */
export function print(compiler: NodeCompiler, root: string, job: PressJob): PressAnswer {
  let data = job.data;
  for (const [name, bytes] of Object.entries(job.files)) {
    compiler.mapShadow(join(root, '.paper-files', name), Buffer.from(bytes));
  }
  try {
    for (let round = 0; ; round++) {
      const compiled = compiler.compile({
        mainFilePath: join(root, job.template),
        inputs: { data, language: job.language },
      });
      if (!compiled.result) {
        const error = compiled.takeDiagnostics();
        const said = error ? compiler.fetchDiagnostics(error) : [];
        return { id: job.id, problems: said.map(described) };
      }
      try {
        const pdfStandard = job.standard.slice('pdf/'.length);
        const pdf = compiler.pdf(compiled.result, { pdfStandard, creationTimestamp: job.createdAt });
        return { id: job.id, bytes: new Uint8Array(pdf), pages: compiled.result.numOfPages };
      } catch (error) {
        const spelled = spellOut(data, missingGlyphs(String(error)));
        if (spelled === data || round === 3) return { id: job.id, problems: spoken(error) };
        data = spelled;
      }
    }
  } finally {
    compiler.resetShadow();
    compiler.evictCache(keepForPapers);
  }
}

function serve(port: MessagePort, root: string): void {
  const compiler = openCompiler(root);
  port.on('message', (job: PressJob) => {
    let answer: PressAnswer;
    try {
      answer = print(compiler, root, job);
    } catch (error) {
      answer = { id: job.id, problems: spoken(error) };
    }
    port.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : []);
  });
}

if (parentPort && workerData?.press) serve(parentPort, workerData.press.root);
