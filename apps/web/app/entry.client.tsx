import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { FaultNumberProvider, faultNumberInDocument } from './fault-number.js';
import { ReaderLocaleProvider } from './reader-locale.js';

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <ReaderLocaleProvider value={document.documentElement.lang.startsWith('en') ? 'en' : 'es'}>
        <FaultNumberProvider value={faultNumberInDocument()}>
          <HydratedRouter />
        </FaultNumberProvider>
      </ReaderLocaleProvider>
    </StrictMode>,
  );
});
