import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The measurements of this process, in Prometheus form at `/metrics`. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

/** How long requests took, in seconds. */
export const requestSeconds = new Histogram({
  name: 'pancakarya_request_seconds',
  help: 'Duration of HTTP requests in seconds',
  labelNames: ['method', 'status', 'route'] as const,
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
});
