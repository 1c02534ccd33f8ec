import { useState } from 'react';
import { settingsDrawer } from './lazy-screens';
import { usePart } from './use-part';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The settings drawer, fetched when it is first opened. */
export function SettingsPlace({ open, onClose }: Props) {
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  const part = usePart(wanted ? settingsDrawer : null);
  return part && <part.Settings open={open} onClose={onClose} />;
}
