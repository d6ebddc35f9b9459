import { useState } from 'react';

export interface CopyButtonProps {
  /** What is copied, asked for when it is. */
  text: () => string;
  label: string;
  /** Said once it was copied. */
  done: string;
  className: string;
}

/** A button that copies, and says beside it that it did. */
export function CopyButton({ text, label, done, className }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => void navigator.clipboard.writeText(text()).then(() => setCopied(true))}>
        {label}
      </button>
      <span className="small soft" role="status">
        {copied ? done : ''}
      </span>
    </>
  );
}
