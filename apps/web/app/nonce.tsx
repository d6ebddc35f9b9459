import { createContext, useContext } from 'react';

const Nonce = createContext('');

export const NonceProvider = Nonce.Provider;

/** The nonce that an inline script must carry; known on the server only. */
export function useNonce(): string | undefined {
  return useContext(Nonce) || undefined;
}
