import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { Bands } from './Bands';
import { Card } from './Card';
import { reviewCards, type ReviewCard as Facts } from './review-cards';
import { ScreenHeader } from './ScreenHeader';
import { StateSymbol } from './StateSymbol';
import { useSessionState, useSurroundings } from './surroundings';

/** Cards beyond these are left to the sheet 督办_待核. */
const MOST = 100;

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  card: { gap: '8px', padding: '12px', overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '4px',
    margin: 0,
  },
  value: { margin: 0 },
  sign: { display: 'flex', height: '20px' },
  also: {
    margin: '8px 0 0',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: 'flex', gap: '12px', alignItems: 'center' },
});

/** Everything that could not be read or contradicts itself, each with its cell, the reason and what to do. */
export function Review() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { review, results } = messages.panels;
  const cards = useMemo(() => (outcome ? reviewCards(outcome, messages) : []), [outcome, messages]);
  const open = cards.filter((card) => card.open);
  const others = cards.filter((card) => !card.open);
  const tasks = outcome?.checked.states.filter(({ state }) => state === 'needsReview').length ?? 0;
  return (
    <Bands
      header={
        <ScreenHeader
          title={review.title(tasks)}
          subtitle={review.subtitle}
          onBack={() => session.show({ kind: 'results' })}
        />
      }
      footer={
        <Button appearance="primary" onClick={() => void session.check()}>
          {results.checkAgain}
        </Button>
      }
    >
      <div className={styles.cards}>
        {open.slice(0, MOST).map((item) => (
          <ReviewCard key={item.key} item={item} />
        ))}
        {others.length > 0 && <h2 className={styles.also}>{review.alsoLook(others.length)}</h2>}
        {others.slice(0, MOST).map((item) => (
          <ReviewCard key={item.key} item={item} />
        ))}
      </div>
    </Bands>
  );
}

function ReviewCard({ item }: { item: Facts }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { review, results } = messages.panels;
  const facts = [
    [review.original, item.original],
    [review.reason, item.reason],
    [review.advice, item.advice],
  ] as const;
  return (
    <Card className={styles.card}>
      <div>
        <h2 className={styles.title}>
          {item.open && (
            <span className={styles.sign}>
              <StateSymbol state="needsReview" />
            </span>
          )}
          {item.title}
        </h2>
        {item.subtitle && <Caption1 className={styles.quiet}>{item.subtitle}</Caption1>}
      </div>
      <dl className={styles.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <Fact key={name} name={name} words={words} />
          ))}
      </dl>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<OpenRegular />}
          onClick={() => void session.reveal(item.sheet, item.address)}
        >
          {results.goToCell(item.address)}
        </Button>
        {item.unit !== null && (
          <Link
            as="button"
            onClick={() => session.show({ kind: 'reminder', unit: item.unit, fromReview: true })}
          >
            {review.remindUnit}
          </Link>
        )}
      </div>
    </Card>
  );
}

function Fact({ name, words }: { name: string; words: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.quiet}>{name}</dt>
      <dd className={styles.value}>
        <Body1>{words}</Body1>
      </dd>
    </>
  );
}
