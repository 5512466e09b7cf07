import React, {useState} from 'react';
import styles from './styles.module.css';

/** Lines that the diff leaves out, for whoever asks for them. */
export default function Gap({lines, columns, children}) {
  const [isOpen, setIsOpen] = useState(false);
  if (lines.length === 0) {
    return null;
  }
  if (isOpen) {
    return <tbody>{lines.map(children)}</tbody>;
  }
  return (
    <tbody className={styles.gap}>
      <tr>
        <td colSpan={columns}>
          <button type="button" onClick={() => setIsOpen(true)}>
            Show {lines.length} {lines.length === 1 ? 'line' : 'lines'}
          </button>
        </td>
      </tr>
    </tbody>
  );
}
