import { Fragment, type ReactNode } from 'react';

/** A block of a written page. Text may hold `[words](/path)`, `**strong words**` and code between backticks. */
export type ProseBlock =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'numbered'; items: readonly string[] }
  | { kind: 'formula'; text: string };

const MARKS = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|`([^`]+)`/g;

/** @param localize turns a path of the portal into the reader's language; other addresses stay. */
export function inlineText(text: string, localize: (path: string) => string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    parts.push(text.slice(end, match.index));
    const [whole, label, href, strong, code] = match;
    if (label !== undefined && href !== undefined) {
      parts.push(
        <a key={match.index} href={href.startsWith('/') ? localize(href) : href}>
          {label}
        </a>,
      );
    } else if (code !== undefined) {
      parts.push(
        <code key={match.index} className="mono">
          {code}
        </code>,
      );
    } else parts.push(<strong key={match.index}>{strong}</strong>);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.map((part, step) => <Fragment key={step}>{part}</Fragment>);
}

export function Prose(props: { blocks: readonly ProseBlock[]; localize: (path: string) => string }) {
  const words = (text: string) => inlineText(text, props.localize);
  const items = (list: readonly string[]) => list.map((item) => <li key={item}>{words(item)}</li>);
  return (
    <div className="prose">
      {props.blocks.map((block, step) => {
        switch (block.kind) {
          case 'heading':
            return (
              <h2 key={step} id={block.id}>
                {block.text}
              </h2>
            );
          case 'subheading':
            return <h3 key={step}>{block.text}</h3>;
          case 'text':
            return <p key={step}>{words(block.text)}</p>;
          case 'list':
            return <ul key={step}>{items(block.items)}</ul>;
          case 'numbered':
            return (
              <ol key={step} className="numbered">
                {items(block.items)}
              </ol>
            );
          case 'formula':
            return (
              <p key={step} className="formula">
                {words(block.text)}
              </p>
            );
        }
      })}
    </div>
  );
}
