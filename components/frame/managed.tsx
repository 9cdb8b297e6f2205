import { createContext, useContext } from 'react';
import { type Managed, UNMANAGED } from '../../core/preferences/managed.ts';

const ManagedContext = createContext<Managed>(UNMANAGED);

/** What the reader's organisation has set; nothing on most machines. */
export const ManagedProvider = ManagedContext;

export const useManaged = (): Managed => useContext(ManagedContext);
