package org.twinhall.persistence;

import com.google.inject.Provider;
import java.lang.reflect.InvocationTargetException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

/** Runs a {@link Transactional} verb in a transaction. */
final class TransactionInterceptor implements MethodInterceptor {

    private final Provider<UnitOfWork> unitOfWork;

    TransactionInterceptor(Provider<UnitOfWork> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        return unitOfWork.get().inTransaction(() -> {
            try {
                return invocation.proceed();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new InvocationTargetException(e);
            }
        });
    }
}
