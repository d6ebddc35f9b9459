export * from './conversation.dictionary.js';
export * from './conversation.module.js';
export { FollowCounts } from './followers/follow-counts.js';
export { followMachine, type StoredFollowState } from './follows/follow.state.js';
export { defineFollowable, ResolvesFollowable, type FollowableResolver, type FollowableType, type FollowedThing, type Subject } from './followables/followable.js';
export { Followers, type Telling } from './followers/followers.service.js';
export { municipalityFollowable } from './followables/municipality-followable.js';
export { conversationMigrations } from './migrations/index.js';
