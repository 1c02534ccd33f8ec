import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { ProductIcon } from '../panels/ProductIcon';
import { SettingsPlace } from '../panels/SettingsPlace';
import { useSurroundings } from '../panels/surroundings';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    minHeight: '48px',
    padding: '8px 16px',
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
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
export function PageBar({ children, end }: { children?: ReactNode; end?: ReactNode }) {
  const styles = useStyles();
  const { panels } = useSurroundings().messages;
  const [settings, setSettings] = useState(false);
  return (
    <header className={styles.bar}>
      <ProductIcon size={22} />
      <h1 className={styles.product}>{panels.product}</h1>
      {children}
      <div className={styles.end}>
        {end}
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={panels.settings.title}
          onClick={() => setSettings(true)}
        />
      </div>
      <SettingsPlace open={settings} onClose={() => setSettings(false)} />
    </header>
  );
}
