import { Link } from '@tanstack/react-router';
import classes from './layout.module.css';

/** The beacon and the name, leading to the first page. */
export const Brand = () => (
  <Link to="/" className={classes.brand}>
    <img src="/suar.svg" width={26} height={26} alt="" />
    <span>Suar</span>
  </Link>
);
