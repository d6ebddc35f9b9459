/** Why this machine cannot make PDF files: no build of the engine for it, not installed, or installed and broken. */
export type UnavailableReason = 'platform' | 'not-installed' | 'load-failed';

/**
 * `invalid`: the snapshot does not fit its template (see `issues`). `unknown-template`: no such type or version.
 * `crest`: the image does not fit what the snapshot seals. `altered`: a template or font differs from its manifest.
 * `compile`, `not-accessible`: the template failed, or its PDF/UA-1 check; a defect of ours, never of the data.
 * `timeout`, `crashed`: the process was killed or died, and has been replaced.
 */
export type RenderFailureCode =
  | 'invalid'
  | 'unknown-template'
  | 'crest'
  | 'altered'
  | 'compile'
  | 'not-accessible'
  | 'timeout'
  | 'crashed'
  | 'closed';

/** This machine cannot render. The document waits as pending with `reason`; trying again here will not help. */
export class RendererUnavailable extends Error {
  override readonly name = 'RendererUnavailable';
  constructor(
    readonly reason: UnavailableReason,
    detail: string,
  ) {
    super(detail);
  }
}

export class RenderFailure extends Error {
  override readonly name = 'RenderFailure';
  constructor(
    readonly code: RenderFailureCode,
    detail: string,
    /** Path and message of each refused field, for `invalid`. */
    readonly issues: readonly { path: string; message: string }[] = [],
  ) {
    super(detail);
  }

  /** Whether the same snapshot may succeed on another try. */
  get retryable(): boolean {
    return this.code === 'timeout' || this.code === 'crashed' || this.code === 'closed';
  }
}
