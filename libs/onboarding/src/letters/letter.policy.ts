import { definePolicy } from '@tequio/platform';

export const letterPolicy = definePolicy({
  subject: 'LetterOfIntent',
  actions: ['read', 'edit', 'freeze', 'sign', 'submit', 'withdraw', 'supersede', 'confirm', 'review', 'decide', 'capture', 'edit_template', 'export'],
  grants: {
    liaison: ['read', 'edit', 'freeze', 'sign', 'submit', 'withdraw', 'supersede', 'confirm', 'export'],
    mayor: ['read', 'sign', 'submit', 'withdraw', 'confirm'],
    consultant: ['read', 'edit'],
    facilitator: ['read'],
    member: ['read'],
    network_admin: ['read', 'review', 'decide', 'capture', 'edit_template', 'export'],
    network_analyst: ['read', 'review', 'export'],
  },
});
