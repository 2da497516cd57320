import { FluentResource } from '@fluent/bundle';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

/** Texts are read when the page is built, so that it need not do so at every start: pairs of a key and its pattern. */
const texts: Plugin = {
  name: 'texts',
  transform(code, id) {
    if (!id.endsWith('.ftl')) return null;
    const pairs = new FluentResource(code).body.map(({ id, value }) => [id, value]);
    return `export default ${JSON.stringify(JSON.stringify(pairs))}`;
  }
};

/** One page a window. The texts lie outside this folder because the core reads the same files. */
export default defineConfig({
  plugins: [svelte(), texts],
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  build: {
    target: ['safari18', 'chrome130'],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['console.html', 'room.html'] }
  }
});
