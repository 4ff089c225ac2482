import { existsSync, readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** Every folder of `web` with an `index.html` is a page of that name. */
const pages = readdirSync(root).filter((folder) => existsSync(`${root}/${folder}/index.html`))

/** Every browser that the pages must run in reads woff2: the older woff files stay behind. */
const woff2Only = {
  postcssPlugin: 'woff2-only',
  Once(css: { walkDecls(prop: string, visit: (declaration: { value: string }) => void): void }) {
    css.walkDecls('src', (declaration) => {
      declaration.value = declaration.value.replace(/,\s*url\([^)]+\)\s*format\('woff'\)/, '')
    })
  },
}

export default defineConfig({
  root,
  base: '/',
  plugins: [react()],
  css: { postcss: { plugins: [woff2Only] } },
  build: {
    outDir: '../.build/pages',
    emptyOutDir: true,
    // The Chromium of an old TV box, and what citizens have in their pockets.
    target: ['chrome84', 'safari13'],
    cssTarget: ['chrome84', 'safari13'],
    assetsInlineLimit: 0,
    // Antd is one large file, loaded from the hall PC next door.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((page) => [page, `${root}/${page}/index.html`])),
    },
  },
})
