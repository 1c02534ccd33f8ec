import { createRoot } from 'react-dom/client';
import { PageApp } from './PageApp';

createRoot(document.getElementById('root')!).render(<PageApp />);
