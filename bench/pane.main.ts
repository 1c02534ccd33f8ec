import { benchPane } from './pane';

void benchPane();
