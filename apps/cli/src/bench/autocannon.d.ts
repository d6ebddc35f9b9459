/** What the bench uses of autocannon, which ships no types. */
declare module 'autocannon' {
  export interface Request {
    method: 'POST';
    headers: Record<string, string>;
    body: string;
  }
  export interface Client {
    /** What the connection sends in turn. */
    setRequests(requests: Request[]): void;
  }
  export interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    /** Called once for each connection. */
    setupClient(client: Client): void;
  }
  export interface Result {
    /** Seconds that it took. */
    duration: number;
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
