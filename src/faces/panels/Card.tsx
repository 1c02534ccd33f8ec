import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** An outlined box as Fluent draws its cards, without their keyboard travel: what is in it is reached by Tab. */
export function Card({ className, children }: { className: string; children: ReactNode }) {
  return <div className={mergeClasses(useStyles().card, className)}>{children}</div>;
}
