/** What one connection, and all of a process, may hold. Stated in docs/guides/api.md; tested against the running API. */
export const SOCKET_LIMITS = {
  /** Open at the same time in one process. */
  connections: 2000,
  ofPerson: 10,
  /** That have not said yet who they are. */
  unnamedOfAddress: 20,
  subscriptions: 5,
  messageBytes: 16 * 1024,
  /** Until a connection says who it is. */
  namingMs: 3000,
  /** Without a subscription. */
  idleMs: 60_000,
  /** Between two questions whether the other side is still there. */
  pingMs: 25_000,
  /** Between two looks whether its session or token still holds. */
  lookMs: 30_000,
} as const;
