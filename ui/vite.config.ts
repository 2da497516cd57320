import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** One page a window. The texts lie outside this folder because the core reads the same files. */
export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: ['safari18', 'chrome130'],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['console.html', 'room.html'] }
  }
});
