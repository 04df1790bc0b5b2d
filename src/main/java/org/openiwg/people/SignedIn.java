package org.openiwg.people;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session keeps of somebody who signed in: who it is. What they may do is looked up each time, so it can end at once. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID person;

    SignedIn(UUID person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    UUID person() {
        return person;
    }

    @Override
    public Object getPrincipal() {
        return person.toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
