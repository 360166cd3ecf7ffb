import { FileText } from 'lucide-react';
import { number } from '#kernel/language/format.ts';
import type { Language } from '#kernel/language/words.ts';
import { useLanguage } from './words.ts';

/** Bytes in the reader's notation: "512 B", "84 KB", "1,2 MB" (powers of 1,000). */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${number(bytes / 1000, language, 0)} KB`;
  return `${number(bytes / 1_000_000, language, 1)} MB`;
}

/** A paper to open: its name, kind and size. */
export function PaperLink({
  href,
  name,
  bytes,
  kind = 'PDF',
}: {
  href: string;
  name: string;
  bytes?: number;
  kind?: string;
}) {
  const language = useLanguage();
  return (
    <a href={href} className="paper">
      <FileText size={24} strokeWidth={1.5} aria-hidden />
      <strong>{name}</strong>
      <span className="text-small text-tinta-redup">
        {kind}
        {bytes !== undefined && `, ${fileSize(bytes, language)}`}
      </span>
    </a>
  );
}
