import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    outline: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    flexShrink: 0,
    minHeight: '52px',
    padding: '4px 44px 4px 12px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '12px',
    textWrap: 'pretty',
  },
  footer: {
    flexShrink: 0,
    minHeight: '57px',
    padding: '12px',
    boxSizing: 'border-box',
    display: 'flex',
    gap: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > :first-child': { flexGrow: 1 },
    '& button': { minWidth: '54px', paddingLeft: '8px', paddingRight: '8px' },
  },
});

/** The three bands of a screen. Only the body scrolls, never sideways. */
export function Bands({
  header,
  children,
  notice,
  footer,
}: {
  header: ReactNode;
  children: ReactNode;
  /** Stands over the footer and does not scroll. */
  notice?: ReactNode;
  footer?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <main className={styles.pane} tabIndex={-1}>
      {header && <div className={styles.header}>{header}</div>}
      <div className={styles.body} data-scrolls>
        {children}
      </div>
      {notice}
      {footer && <div className={styles.footer}>{footer}</div>}
    </main>
  );
}
