import type { frame as es } from './frame.dictionary.es.js';
import type { Twin } from '../text.js';

export const frame: Twin<typeof es> = {
  skip: 'Skip to content',
  menu: 'Menu',
  closeMenu: 'Close menu',
  space: { municipality: 'Municipal workspace', institute: 'Institute workspace', member: 'Member workspace', operator: 'Operations' },
  switchSpace: 'Switch workspace',
  yourSpaces: 'Your workspaces',
  search: 'Search',
  notices: 'Notices',
  unread: (n: number) => `${n} unread`,
  pending: (n: number) => `${n} pending`,
  locked: 'opens later',
  account: 'Your account',
  signOut: 'Sign out',
  demo: 'Example data',
  demoStrip: 'Example: this state and its municipalities do not exist',
  glossary: 'Glossary',
  help: 'Help',
  privacy: 'Privacy notice',
  portal: 'Public portal',
  otherLanguage: 'Español',
  offline: 'No connection. You can go on: what you write is kept on this device and sent when it returns.',
  offlineWaiting: (n: number) => `No connection. ${n} ${n === 1 ? 'change waits' : 'changes wait'} on this device and will be sent when it returns.`,
  loading: 'Loading…',
  breadcrumb: 'Where you are',
};
