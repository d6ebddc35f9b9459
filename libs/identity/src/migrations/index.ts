import type { MigrationClass } from '@tequio/platform';
import { SignIn1700000002001 } from './2001-sign-in.js';
import { People1700000002002 } from './2002-people.js';
import { LastUse1700000002003 } from './2003-last-use.js';
import { OwnAccount1700000002004 } from './2004-own-account.js';
import { InvitationWords1700000002005 } from './2005-invitation-words.js';
import { DeclinedInvitations1700000002006 } from './2006-declined-invitations.js';
import { OwnInvitations1700000002007 } from './2007-own-invitations.js';
import { InvitingOffices1700000002008 } from './2008-inviting-offices.js';
import { EndedMemberships1700000002009 } from './2009-ended-memberships.js';

export const identityMigrations: readonly MigrationClass[] = [
  SignIn1700000002001,
  People1700000002002,
  LastUse1700000002003,
  OwnAccount1700000002004,
  InvitationWords1700000002005,
  DeclinedInvitations1700000002006,
  OwnInvitations1700000002007,
  InvitingOffices1700000002008,
  EndedMemberships1700000002009,
];
