//! Wharfinger: the registry-lifecycle service for OCI content.
