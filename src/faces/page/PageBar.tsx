import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ProductIcon } from '../panels/ProductIcon';
import { useSurroundings } from '../panels/surroundings';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    minHeight: '48px',
    padding: '0 16px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  product: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: '14px' },
  end: { marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: '8px' },
});

/** The bar over the page: product, file, day and settings. */
export function PageBar({
  children,
  end,
  onSettings,
}: {
  children?: ReactNode;
  end?: ReactNode;
  onSettings: () => void;
}) {
  const styles = useStyles();
  const { panels } = useSurroundings().messages;
  return (
    <header className={styles.bar}>
      <ProductIcon size={22} />
      <Text as="h1" className={styles.product}>
        {panels.product}
      </Text>
      {children}
      <div className={styles.end}>
        {end}
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={panels.settings.title}
          onClick={onSettings}
        />
      </div>
    </header>
  );
}
