import { createHmac } from 'node:crypto';

/** The role that the product logs in with: `<database>_app`, with a password that follows from the secret. */
export function databaseLogin(ownerUrl: string, secretKey: string): { name: string; password: string; url: string } {
  const address = new URL(ownerUrl);
  const database = decodeURIComponent(address.pathname.slice(1)) || decodeURIComponent(address.username);
  const name = `${database}_app`;
  const password = createHmac('sha256', secretKey).update(`tequio database login ${name}`).digest('base64url');
  address.pathname = `/${encodeURIComponent(database)}`;
  address.username = encodeURIComponent(name);
  address.password = password;
  return { name, password, url: address.href };
}
