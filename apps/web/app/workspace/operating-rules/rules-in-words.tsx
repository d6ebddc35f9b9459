import { Fragment } from 'react';

/** What operating rules say, topic by topic. */
export function RulesInWords({ inWords }: { inWords: readonly { topic: string; heading: string; text: string }[] }) {
  return (
    <dl className="kv small mt">
      {inWords.map((one, index) => (
        <Fragment key={`${one.topic}-${index}`}>
          <dt>{one.heading}</dt>
          <dd>{one.text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
