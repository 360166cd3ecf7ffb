import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  build: { target: 'es2022' },
  // The outer server and the pages are one bundle, so that the kernel exists once in the process.
  environments: { ssr: { build: { target: 'node26', rollupOptions: { input: './src/doors/run.ts' } } } },
});
