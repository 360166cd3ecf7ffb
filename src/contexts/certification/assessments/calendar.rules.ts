/** An event of a calendar file. Text is plain; times are instants. */
export interface CalendarEvent {
  uid: string;
  stamp: Temporal.Instant;
  starts: Temporal.Instant;
  ends: Temporal.Instant;
  summary: string;
  location: string;
  description: string;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
const utc = (at: Temporal.Instant) => `${at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;

/** Folds a content line at 75 octets without cutting a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const rows: string[] = [];
  let row = '';
  for (const sign of line) {
    if (encoder.encode(row + sign).length > 75) {
      rows.push(row);
      row = ' ';
    }
    row += sign;
  }
  return [...rows, row].join('\r\n');
}

/** A calendar file (RFC 5545) with these events, its lines ended by CRLF and folded. Pure: the same events give the same bytes. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pancakarya//Sertifikasi//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${utc(event.stamp)}`,
      `DTSTART:${utc(event.starts)}`,
      `DTEND:${utc(event.ends)}`,
      `SUMMARY:${escaped(event.summary)}`,
      `LOCATION:${escaped(event.location)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
