import { Agent, request } from 'node:http';

/** What is asked: a new path each time, with headers. */
export interface Target {
  url: string;
  path(n: number): string;
  headers?: Record<string, string>;
}

// Behind a trusted proxy the server counts per visitor; so many visitors stay each below every limit.
const visitor = (n: number) => `10.0.${(n >> 7) % 32}.${n % 128}`;

/** Requests answered per second over `connections` kept-alive connections during `milliseconds`. Throws at the first answer that is not 200. */
export async function load(target: Target, connections: number, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(target.url);
  let asked = 0;
  let answered = 0;
  const once = () =>
    new Promise<void>((done, failed) => {
      const n = asked++;
      const path = target.path(n);
      const headers = { ...target.headers, 'x-forwarded-for': visitor(n) };
      request({ agent, hostname, port, path, headers }, (answer) => {
        answer.on('error', failed);
        answer.on('end', done);
        answer.resume();
        if (answer.statusCode !== 200) failed(new Error(`${path}: ${answer.statusCode}`));
      })
        .on('error', failed)
        .end();
    });
  const started = performance.now();
  const lane = async () => {
    while (performance.now() - started < milliseconds) {
      await once();
      answered++;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, lane));
    return (answered * 1000) / (performance.now() - started);
  } finally {
    agent.destroy();
  }
}
