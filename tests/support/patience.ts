import { configure } from '@testing-library/react';

// The first card loads the whole fact set; a starved machine takes longer over it than the library's one second.
configure({ asyncUtilTimeout: 10_000 });
