import { reactRouter } from '@react-router/dev/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

/** Both lists are needed: without either, the libraries' built files would be asked for instead of their sources. */
export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions: ['@tequio/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@tequio/source', ...defaultServerConditions] } },
});
