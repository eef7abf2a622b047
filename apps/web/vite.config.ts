import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server's content security policy allows nothing inline and nothing from outside, hence no inlined assets.
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: {
    host: '127.0.0.1',
    proxy: {
      // The server compares Origin with Host: the proxy leaves both as the browser sent them.
      '/api': { target: process.env.SUAR_API ?? 'http://127.0.0.1:7827', changeOrigin: false },
    },
  },
});
