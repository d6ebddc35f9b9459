export * from './conversation.dictionary.js';
export * from './conversation.module.js';
export { FollowCounts } from './follows/follow-counts.js';
export { followMachine, type StoredFollowState } from './follows/follow.state.js';
export { defineFollowable, ResolvesFollowable, type FollowableResolver, type FollowableType, type FollowedThing, type Subject } from './follows/followable.js';
export { Followers, type Telling } from './follows/followers.service.js';
export { municipalityFollowable } from './follows/municipality-followable.js';
export { conversationMigrations } from './migrations/index.js';
